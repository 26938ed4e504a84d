# Generated from schema/.
"""Access constraint."""

from sailpoint.v3.models import AccessConstraint

__all__ = ["AccessConstraint"]
