# Generated from schema/.
"""Access profile document."""

from sailpoint.v3.models import AccessProfileDocument

__all__ = ["AccessProfileDocument"]
