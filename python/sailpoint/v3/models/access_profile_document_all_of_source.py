# Generated from schema/.
"""Access profile document all of source."""

from sailpoint.v3.models import AccessProfileDocumentAllOfSource

__all__ = ["AccessProfileDocumentAllOfSource"]
