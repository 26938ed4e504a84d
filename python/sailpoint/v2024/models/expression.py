# Generated from schema/.
"""Expression."""

from sailpoint.v2024.models import Expression

__all__ = ["Expression"]
