# Generated from schema/.
"""Set icon request."""

from sailpoint.v2024.models import SetIconRequest

__all__ = ["SetIconRequest"]
