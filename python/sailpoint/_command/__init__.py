"""The commands of `sailpoint`, one file for each noun or verb. They print; the rest of the package does not."""
