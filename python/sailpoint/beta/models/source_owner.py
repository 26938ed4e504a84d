# Generated from schema/.
"""Reference to the identity that owns a source."""

from sailpoint.beta.models import SourceOwner

__all__ = ["SourceOwner"]
