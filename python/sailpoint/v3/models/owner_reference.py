# Generated from schema/.
"""Reference to an owner."""

from sailpoint.v3.models import OwnerReference

__all__ = ["OwnerReference"]
