# Generated from schema/.
"""The members of the documents in the result."""

from sailpoint.v2024.models import QueryResultFilter

__all__ = ["QueryResultFilter"]
