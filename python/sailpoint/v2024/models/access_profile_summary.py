# Generated from schema/.
"""Access profile summary."""

from sailpoint.v2024.models import AccessProfileSummary

__all__ = ["AccessProfileSummary"]
