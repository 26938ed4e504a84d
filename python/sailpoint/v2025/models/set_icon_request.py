# Generated from schema/.
"""Set icon request."""

from sailpoint.v2025.models import SetIconRequest

__all__ = ["SetIconRequest"]
