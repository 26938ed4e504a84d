# Generated from schema/.
"""Object import result1."""

from sailpoint.v2025.models import ObjectImportResult1

__all__ = ["ObjectImportResult1"]
