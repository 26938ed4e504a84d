# Generated from schema/.
"""The members of the documents in the result."""

from sailpoint.v3.models import QueryResultFilter

__all__ = ["QueryResultFilter"]
