# Generated from schema/.
"""Set icon request."""

from sailpoint.beta.models import SetIconRequest

__all__ = ["SetIconRequest"]
