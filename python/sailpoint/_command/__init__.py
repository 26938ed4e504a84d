"""The commands of `sailpoint`: one file a noun or verb. They print; the package that they use does not."""
