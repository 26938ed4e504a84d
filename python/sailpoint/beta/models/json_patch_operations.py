# Generated from schema/.
"""Json patch operations."""

from sailpoint.beta.models import JsonPatchOperations

__all__ = ["JsonPatchOperations"]
