# Generated from schema/.
"""Json patch."""

from sailpoint.v2024.models import JsonPatch

__all__ = ["JsonPatch"]
