# Generated from schema/.
"""Reference to an owner."""

from sailpoint.beta.models import OwnerReference

__all__ = ["OwnerReference"]
