# Generated from schema/.
"""Access constraint."""

from sailpoint.v2024.models import AccessConstraint

__all__ = ["AccessConstraint"]
