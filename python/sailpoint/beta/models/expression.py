# Generated from schema/.
"""Expression."""

from sailpoint.beta.models import Expression

__all__ = ["Expression"]
