# Generated from schema/.
"""Access profile ref."""

from sailpoint.beta.models import AccessProfileRef

__all__ = ["AccessProfileRef"]
