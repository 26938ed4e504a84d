# Written by `make stubs` from schema/; change it there.
"""What an import did; check `errors`, the status is 200 even when objects were refused."""

from sailpoint._core import model

__all__ = ["ObjectImportResult"]

ObjectImportResult = model("v2024", "ObjectImportResult")
