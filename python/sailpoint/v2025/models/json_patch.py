# Generated from schema/.
"""Json patch."""

from sailpoint.v2025.models import JsonPatch

__all__ = ["JsonPatch"]
