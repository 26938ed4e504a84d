# Generated from schema/.
"""Auth profile summary."""

from sailpoint.v2024.models import AuthProfileSummary

__all__ = ["AuthProfileSummary"]
