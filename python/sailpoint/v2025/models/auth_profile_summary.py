# Generated from schema/.
"""Auth profile summary."""

from sailpoint.v2025.models import AuthProfileSummary

__all__ = ["AuthProfileSummary"]
