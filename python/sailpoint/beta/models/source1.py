# Generated from schema/.
"""Source1."""

from sailpoint.beta.models import Source1

__all__ = ["Source1"]
