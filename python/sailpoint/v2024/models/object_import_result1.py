# Generated from schema/.
"""Object import result1."""

from sailpoint.v2024.models import ObjectImportResult1

__all__ = ["ObjectImportResult1"]
