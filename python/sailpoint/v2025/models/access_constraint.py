# Generated from schema/.
"""Access constraint."""

from sailpoint.v2025.models import AccessConstraint

__all__ = ["AccessConstraint"]
