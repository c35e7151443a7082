"""The API's tests use the office of the pages' tests."""

from tests.web.conftest import office

__all__ = ["office"]
