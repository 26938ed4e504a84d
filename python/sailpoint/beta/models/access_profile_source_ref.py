# Generated from schema/.
"""Reference to the source of an access profile."""

from sailpoint.beta.models import AccessProfileSourceRef

__all__ = ["AccessProfileSourceRef"]
