# Generated from schema/.
"""Expression."""

from sailpoint.v2025.models import Expression

__all__ = ["Expression"]
