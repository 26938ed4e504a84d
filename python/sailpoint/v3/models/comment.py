# Generated from schema/.
"""Comment."""

__all__ = ["Comment"]

TYPE_CHECKING = False
if TYPE_CHECKING:
    from datetime import datetime

    from sailpoint._core import Model

    class Comment(Model):
        """Comment."""

        commenter_id: str | None
        commenter_name: str | None
        body: str | None
        var_date: datetime | str | None
        def __init__(
            self,
            *,
            commenter_id: str | None = ...,
            commenter_name: str | None = ...,
            body: str | None = ...,
            var_date: datetime | str | None = ...,
        ) -> None: ...
else:
    from sailpoint._core import model

    Comment = model("v3", "Comment")
