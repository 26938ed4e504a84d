# Generated from schema/.
"""The result of an import. Check `errors`: the status is 200 even if objects were rejected."""

from sailpoint.v2025.models import ObjectImportResult

__all__ = ["ObjectImportResult"]
