# Generated from schema/.
"""Json patch operation value."""

from sailpoint.v3.models import JsonPatchOperationValue

__all__ = ["JsonPatchOperationValue"]
