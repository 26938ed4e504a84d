# Generated from schema/.
"""Auth profile summary."""

from sailpoint.beta.models import AuthProfileSummary

__all__ = ["AuthProfileSummary"]
