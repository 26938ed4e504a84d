# Generated from schema/.
"""Json patch operations value."""

from sailpoint.beta.models import JsonPatchOperationsValue

__all__ = ["JsonPatchOperationsValue"]
