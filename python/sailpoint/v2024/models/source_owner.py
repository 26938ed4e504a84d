# Generated from schema/.
"""Reference to the identity that owns a source."""

from sailpoint.v2024.models import SourceOwner

__all__ = ["SourceOwner"]
