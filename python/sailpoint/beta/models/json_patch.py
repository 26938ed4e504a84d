# Generated from schema/.
"""Json patch."""

from sailpoint.beta.models import JsonPatch

__all__ = ["JsonPatch"]
