# Written by `make stubs` from schema/; change it there.
"""Source app bulk update request."""

from sailpoint._core import model

__all__ = ["SourceAppBulkUpdateRequest"]

SourceAppBulkUpdateRequest = model("v2024", "SourceAppBulkUpdateRequest")
