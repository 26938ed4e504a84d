# Generated from schema/.
"""Expression."""

from sailpoint.v3.models import Expression

__all__ = ["Expression"]
