/** Words from a claim pack, which are English whatever the language of the page around them. */
export function PackText({ children }: { children: string }) {
  return <bdi lang="en">{children}</bdi>;
}
