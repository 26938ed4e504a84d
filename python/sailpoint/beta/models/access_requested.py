# Generated from schema/.
"""Access requested."""

from sailpoint.beta.models import AccessRequested

__all__ = ["AccessRequested"]
