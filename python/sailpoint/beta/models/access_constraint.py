# Generated from schema/.
"""Access constraint."""

from sailpoint.beta.models import AccessConstraint

__all__ = ["AccessConstraint"]
