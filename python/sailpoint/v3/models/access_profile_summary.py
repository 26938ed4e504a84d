# Generated from schema/.
"""Access profile summary."""

from sailpoint.v3.models import AccessProfileSummary

__all__ = ["AccessProfileSummary"]
