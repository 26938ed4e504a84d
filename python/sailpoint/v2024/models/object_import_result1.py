# Written by `make stubs` from schema/; change it there.
"""Object import result1."""

from sailpoint._core import model

__all__ = ["ObjectImportResult1"]

ObjectImportResult1 = model("v2024", "ObjectImportResult1")
