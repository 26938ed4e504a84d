# Generated from schema/.
"""Access profile summary."""

from sailpoint.v2025.models import AccessProfileSummary

__all__ = ["AccessProfileSummary"]
