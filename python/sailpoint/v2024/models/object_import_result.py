# Written by `make stubs` from schema/; change it there.
"""The result of an import. Check `errors`: the status is 200 even if objects were rejected."""

from sailpoint._core import model

__all__ = ["ObjectImportResult"]

ObjectImportResult = model("v2024", "ObjectImportResult")
