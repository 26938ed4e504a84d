# Generated from schema/.
"""Access item associated."""

from sailpoint.beta.models import AccessItemAssociated

__all__ = ["AccessItemAssociated"]
