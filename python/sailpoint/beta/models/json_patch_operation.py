# Generated from schema/.
"""One change to an object (RFC 6902)."""

from sailpoint.beta.models import JsonPatchOperation

__all__ = ["JsonPatchOperation"]
