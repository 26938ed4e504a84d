# Generated from schema/.
"""Reference to an object that an import created or updated."""

__all__ = ["ImportObject"]

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Literal

    from sailpoint._core import Model

    class ImportObject(Model):
        """Reference to an object that an import created or updated."""

        type: str | None
        """Kind of object.

        Known values: CONNECTOR_RULE, IDENTITY_OBJECT_CONFIG, IDENTITY_PROFILE, RULE, SOURCE, TRANSFORM,
        TRIGGER_SUBSCRIPTION.
        """
        id: str | None
        """The object's id in this tenant."""
        name: str | None
        """The object's name."""
        def __init__(
            self,
            *,
            type: Literal[
                "CONNECTOR_RULE",
                "IDENTITY_OBJECT_CONFIG",
                "IDENTITY_PROFILE",
                "RULE",
                "SOURCE",
                "TRANSFORM",
                "TRIGGER_SUBSCRIPTION",
            ]
            | None = ...,
            id: str | None = ...,
            name: str | None = ...,
        ) -> None: ...
else:
    from sailpoint._core import model

    ImportObject = model("v3", "ImportObject")
