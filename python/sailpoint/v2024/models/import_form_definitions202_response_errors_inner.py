# Written by `make stubs` from schema/; change it there.
"""Import form definitions202 response errors inner."""

from sailpoint._core import model

__all__ = ["ImportFormDefinitions202ResponseErrorsInner"]

ImportFormDefinitions202ResponseErrorsInner = model("v2024", "ImportFormDefinitions202ResponseErrorsInner")
