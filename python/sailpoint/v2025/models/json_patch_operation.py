# Generated from schema/.
"""One change to an object (RFC 6902)."""

from sailpoint.v2025.models import JsonPatchOperation

__all__ = ["JsonPatchOperation"]
