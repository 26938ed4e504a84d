# Generated from schema/.
"""Reference to an owner."""

from sailpoint.v2024.models import OwnerReference

__all__ = ["OwnerReference"]
